/** How long a phone may take from `print()` until it has made the sheets. */
const UNTIL_PRINTED = 60_000;

/**
 * The safety plan on paper. Its button prints the plan alone; every way of printing gets the typed words as text, because a field
 * cuts off what does not fit. They go nowhere but into this page.
 */
export function enhancePlan(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-print]');
  if (!button) return;
  const { classList } = document.body;
  button.hidden = false;
  button.onclick = () => {
    classList.add('plan-only');
    print();
    setTimeout(() => classList.remove('plan-only'), UNTIL_PRINTED);
  };
  addEventListener('beforeprint', () => {
    document.querySelectorAll('textarea').forEach(({ parentElement, value }) => {
      parentElement!.dataset.typed = value;
    });
  });
}

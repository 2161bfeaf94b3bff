/** Between two presses of Shift; GOV.UK's "Exit this page" waits as long. */
const PATIENCE = 5000;

type PressWords = [two: string, one: string, expired: string];

/**
 * "Leave this page": one tap, or Shift three times, covers the page at once and puts the exit address in its place, so that Back does
 * not lead to the page just left. Words come from `data-` attributes of the link.
 */
export function enhanceExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-exit]');
  if (!link) return;
  const { body } = document;
  const status = announcer();

  const leave = () => {
    status.textContent = '';
    body.classList.add('leaving');
    const cover = document.createElement('div');
    cover.dataset.cover = '';
    cover.setAttribute('role', 'alert');
    body.append(cover);
    // A screen reader speaks what changes in an alert that is already there.
    cover.textContent = link.dataset.leaving!;
    document.title = ' ';
    location.replace(link.href);
  };

  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leave();
  });

  const title = document.title;
  // A page that the browser kept for Back comes back usable.
  addEventListener('pageshow', () => {
    body.classList.remove('leaving');
    document.querySelectorAll('[data-cover]').forEach((cover) => cover.remove());
    document.title = title;
  });

  onShiftThreeTimes(status, JSON.parse(link.dataset.press!) as PressWords, leave);
}

function announcer(): HTMLElement {
  const status = document.createElement('div');
  status.className = 'hidden-text';
  status.setAttribute('role', 'status');
  document.body.append(status);
  return status;
}

function onShiftThreeTimes(status: HTMLElement, [two, one, expired]: PressWords, leave: () => void): void {
  let presses = 0;
  let timer = 0;
  let combined = false;
  const forget = () => {
    clearTimeout(timer);
    presses = 0;
  };
  addEventListener(
    'keydown',
    (event) => {
      // Shift that makes a capital letter is no press.
      combined = event.key !== 'Shift';
    },
    true,
  );
  addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift' || combined) {
        if (presses > 0 && event.key !== 'Shift') {
          forget();
          status.textContent = '';
        }
        return;
      }
      clearTimeout(timer);
      presses += 1;
      if (presses === 3) {
        forget();
        leave();
        return;
      }
      status.textContent = presses === 1 ? two : one;
      timer = window.setTimeout(() => {
        presses = 0;
        status.textContent = expired;
      }, PATIENCE);
    },
    true,
  );
}

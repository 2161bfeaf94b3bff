import { announce } from './announce';

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
  const cover = document.querySelector<HTMLElement>('[data-cover]')!;

  const leave = () => {
    announce('');
    body.classList.add('leaving');
    cover.hidden = false;
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
    cover.hidden = true;
    cover.textContent = '';
    document.title = title;
  });

  onShiftThreeTimes(JSON.parse(link.dataset.press!) as PressWords, leave);
}

function onShiftThreeTimes([two, one, expired]: PressWords, leave: () => void): void {
  let presses = 0;
  let timer = 0;
  let combined = false;
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
      const shift = event.key === 'Shift';
      if (shift && combined) return;
      clearTimeout(timer);
      if (!shift) {
        if (presses > 0) announce('');
        presses = 0;
        return;
      }
      presses += 1;
      if (presses === 3) {
        presses = 0;
        leave();
        return;
      }
      announce(presses === 1 ? two : one);
      timer = window.setTimeout(() => {
        presses = 0;
        announce(expired);
      }, PATIENCE);
    },
    true,
  );
}

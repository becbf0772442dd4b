/** Jobs that wait for their turn. */
const waiting: (() => void)[] = [];

/** Whether a turn is on its way. */
let isAwake = false;

/** Time that jobs may take, with what they change in the page, before that is laid out and painted, ms. */
const budget = 6;

/** What they have taken since the last frame, ms. */
let spent = 0;

/** Longest that a frame is waited for, ms: a page that is not looked at has none. */
const longestFrame = 100;

let bell: MessagePort | null = null;

/** Wakes the page for one job. A timer would wait longer, and longer still in a page that is not looked at. */
function ring(): void {
  if (bell === null) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = takeTurn;
    bell = port2;
  }
  bell.postMessage(null);
}

function takeTurn(): void {
  const began = performance.now();
  try {
    waiting.shift()?.();
  } finally {
    // what a job changes is rendered before this
    queueMicrotask(() => {
      spent += performance.now() - began;
      if (waiting.length === 0) isAwake = false;
      else if (spent < budget) ring();
      else afterFrame();
    });
  }
}

/** Rings once what has changed is on its way to be seen: many jobs at once would be laid out at once. */
function afterFrame(): void {
  let isOver = false;
  const over = () => {
    if (isOver) return;
    isOver = true;
    spent = 0;
    ring();
  };
  requestAnimationFrame(over);
  setTimeout(over, longestFrame);
}

/**
 * Does a job in a task of its own after those that came before it, so that the page answers in between. Returns what
 * takes the job back.
 */
export function inTurn(job: () => void): () => void {
  const mine = () => job();
  waiting.push(mine);
  if (!isAwake) {
    isAwake = true;
    ring();
  }
  return () => {
    const place = waiting.indexOf(mine);
    if (place >= 0) waiting.splice(place, 1);
  };
}

/** Does a job once no other waits for its turn, those included that come meanwhile. Returns what takes the job back. */
export function afterOthers(job: () => void): () => void {
  const look = () => {
    if (waiting.length > 0) takeBack = inTurn(look);
    else job();
  };
  let takeBack = inTurn(look);
  return () => takeBack();
}

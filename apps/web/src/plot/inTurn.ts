/** Jobs that wait for their turn. */
const waiting: (() => void)[] = [];

/** Place in it of the next job that comes from the one that is being done; null while none is. */
let within: number | null = null;

/** Whether a turn is on its way. */
let isAwake = false;

/** Time that jobs may take, with what they change in the page, before that is laid out and painted, ms. */
const budget = 8;

/** What they have taken since the last frame, ms. */
let spent = 0;

/** Longest that a frame is waited for, ms: a page that is not looked at has none, a machine with much to do few. */
const longestFrame = 32;

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
  const job = waiting.shift();
  within = 0;
  try {
    job?.();
  } finally {
    // what a job changes is rendered before this
    queueMicrotask(() => {
      within = null;
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
 * Does a job in a task of its own after those that came before it, so that the page answers in between. What a job
 * leaves to be done comes next, before jobs that waited already: a plot comes with its chart. Returns what takes the job
 * back.
 */
export function inTurn(job: () => void): () => void {
  const place = within ?? waiting.length;
  if (within !== null) within++;
  return wait(job, place);
}

/** Does a job once no other waits for its turn, those included that come meanwhile. Returns what takes the job back. */
export function afterOthers(job: () => void): () => void {
  const look = () => {
    if (waiting.length > 0) takeBack = wait(look, waiting.length);
    else job();
  };
  let takeBack = wait(look, waiting.length);
  return () => takeBack();
}

/** Puts a job at a place among those that wait. Returns what takes the job back. */
function wait(job: () => void, place: number): () => void {
  const mine = () => job();
  waiting.splice(place, 0, mine);
  if (!isAwake) {
    isAwake = true;
    ring();
  }
  return () => {
    const at = waiting.indexOf(mine);
    if (at < 0) return;
    waiting.splice(at, 1);
    if (within !== null && at < within) within--;
  };
}

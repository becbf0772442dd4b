/** Shown while the model is loaded and compiled. */
export function Loading() {
  return (
    <main className="loading" aria-busy="true">
      <p role="status">Loading the model of the body …</p>
      <div className="progress" />
    </main>
  );
}

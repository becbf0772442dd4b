/** What cannot be done, and why. */
export function ErrorPanel({ message }: { readonly message: string }) {
  return (
    <div className="card error" role="alert">
      <h2>This cannot be computed</h2>
      <p>{message}</p>
    </div>
  );
}

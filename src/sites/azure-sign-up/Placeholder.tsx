export function Placeholder() {
  return <h1>azure-sign-up</h1>;
}

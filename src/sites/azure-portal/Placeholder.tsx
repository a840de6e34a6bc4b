export function Placeholder() {
  return <h1>azure-portal</h1>;
}

export function Placeholder() {
  return <h1>azure-com</h1>;
}

export function Placeholder() {
  return <h1>admin-center</h1>;
}

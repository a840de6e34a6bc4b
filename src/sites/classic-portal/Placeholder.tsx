export function Placeholder() {
  return <h1>classic-portal</h1>;
}

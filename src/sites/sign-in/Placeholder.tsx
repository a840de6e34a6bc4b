export function Placeholder() {
  return <h1>sign-in</h1>;
}

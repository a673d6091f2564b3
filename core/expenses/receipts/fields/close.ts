/** Two centimes apart are the same sum: each part was rounded by itself. */
export function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 2
}

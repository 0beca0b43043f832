/** Today as YYYY-MM-DD in UTC. No finer time of anyone's doing is ever stored. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** The month of a day: YYYY-MM. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

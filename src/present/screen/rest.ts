/** Room for keys, touches and painting between the parts of a long piece of work. */

/** In ms: half of what a frame has. */
const WORK = 8

let began = 0

/** Resolves at once while there was a rest a moment ago, so that a fast machine goes through; else once the page had its turn. */
export async function restIfDue(): Promise<void> {
  if (performance.now() - began < WORK) return
  await turn()
  began = performance.now()
}

/** The page's own tasks come first, and its next frame may (not in Safari and Firefox before 142: HTML, `scheduler.yield`). */
function turn(): Promise<void> {
  const { scheduler } = window as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done))
}

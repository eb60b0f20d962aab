/** The elements of the page, by what they are for; the page is `remote.html`. */
function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no "${id}".`)
  return found as T
}

export const parts = {
  place: part('place'),
  detail: part('detail'),
  elapsed: part('elapsed'),
  total: part('total'),
  words: part('words'),
  headline: part('headline'),
  notes: part('notes'),
  next: part('next'),
  messageTitle: part('message-title'),
  messageWords: part('message-words'),
  answer: part<HTMLButtonElement>('answer'),
  previous: part<HTMLButtonElement>('previous'),
  forward: part<HTMLButtonElement>('forward'),
  black: part<HTMLButtonElement>('black'),
  run: part<HTMLButtonElement>('run'),
  reset: part<HTMLButtonElement>('reset'),
  standing: part('standing'),
  announcement: part('announcement'),
  clockAnnouncement: part('clock-announcement'),
}

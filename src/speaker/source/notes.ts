/** Where the speaker's notes come from. A public deck has none. */

/** Rendered notes by slug; undefined where there are no notes to be had. */
export type Notes = Readonly<Record<string, string>> | undefined

/** From the development server, to this machine alone. A built page asks for nothing. */
export async function fetchNotes(): Promise<Notes> {
  if (!import.meta.hot) return undefined
  const response = await fetch('./notes.json')
  return response.ok ? ((await response.json()) as Notes) : undefined
}

const PLACE = 'template#speaker-notes'

/** Whether this document is the speaker's: `?speaker`, and always where it carries notes. */
export const isForSpeaker = (): boolean =>
  new URLSearchParams(location.search).has('speaker') || document.querySelector(PLACE) !== null

/** Takes the notes out of the document of `out/deck-speaker.html`. */
export function takeNotes(): Notes {
  const place = document.querySelector<HTMLTemplateElement>(PLACE)
  place?.remove()
  if (!place) return undefined
  const entries = [...place.content.querySelectorAll<HTMLElement>('[data-slide]')]
  return Object.fromEntries(entries.map((each) => [each.dataset.slide ?? '', each.innerHTML]))
}

/** Options of a slide that are reveal.js' own: read, so that a deck that has them is read, and named where nothing comes of them. */
import type { ProblemText } from '../problem'

/** What moves, times or colours one medium of four. */
const SHOWN_NOWHERE =
  /^data-(background-(gradient|transition|size|position|repeat|opacity|interactive)|transition(-speed)?|auto-animate(-[a-z-]+)?|autoslide|state|timing|preload|prevent-swipe|visibility)$/

/** What a room would have seen and readers would not; pictures and colours behind a slide are shown (ground.ts). */
const LOST = /^data-background-(video|iframe|image-)[a-z-]*$/

/** Whether a word that stands alone in the comment is such an option: `data-auto-animate`. */
export const isForeignSwitch = (text: string): boolean => SHOWN_NOWHERE.test(text)

/**
 * What is to be said of an option, or undefined when it is none of reveal.js'. Reports `option-unshown` (a warning: the
 * slide is as its author wrote it but for a movement or a colour) and `option-unsupported` (a film or page would be lost).
 */
export function readForeign(name: string): (ProblemText & { severity?: 'warning' }) | undefined {
  if (LOST.test(name)) {
    const message = `"${name}" is reveal.js', and its film or page would be lost: no article and no PDF has it.`
    const hint =
      'Put it onto the slide: ![words](film.mp4){poster="…" captions="…"}; or a picture behind it: data-background-image.'
    return { rule: 'option-unsupported', message, hint }
  }
  if (!SHOWN_NOWHERE.test(name)) return undefined
  const message = `"${name}" is reveal.js', and is not shown: it has no counterpart in the article and the PDF.`
  return { rule: 'option-unshown', severity: 'warning', message, hint: 'Leave it out, or leave it for reveal.js.' }
}

/** What the room shows besides its slide, in words: to be read on the speaker page, and to be heard when it changes. */
import type { RoomState, Stop } from '../../talk/state'

/** "Black screen · Frozen: the room keeps slide 7"; empty while the room shows its slide as it is. */
export function flagsOf({ black, frozen, zoomed, slide }: RoomState, slides: readonly Stop[]): string {
  return [
    black && 'Black screen',
    frozen && `Frozen: the room keeps ${numbered(slide, slides)}`,
    zoomed > 0 && 'The figure fills the room’s screen',
  ]
    .filter(Boolean)
    .join(' · ')
}

/**
 * What changed, a sentence each, whoever changed it. `before` is undefined for the first state that is told: of that only
 * what is out of the ordinary.
 */
export function changesOf(before: RoomState | undefined, now: RoomState, slides: readonly Stop[]): string[] {
  const is = (name: 'black' | 'frozen' | 'zoomed' | 'theme' | 'cut') => (before ? before[name] !== now[name] : false)
  const began = (name: 'black' | 'frozen' | 'zoomed') => Boolean(now[name]) && now[name] !== before?.[name]
  const samePicture = before?.slide === now.slide
  return [
    began('black') && 'Black screen.',
    is('black') && !now.black && 'The room shows the slide again.',
    began('frozen') && `Frozen: the room keeps ${numbered(now.slide, slides)}.`,
    is('frozen') && !now.frozen && 'Not frozen any more.',
    began('zoomed') && 'The figure fills the room’s screen.',
    is('zoomed') && now.zoomed === 0 && samePicture && 'The figure is back in its place.',
    is('theme') && `The room is ${now.theme}.`,
    is('cut') && cutInWords(now.cut, slides),
  ].filter((sentence) => sentence !== false)
}

function cutInWords(cut: number, slides: readonly Stop[]): string {
  const count = slides.filter(({ outside }) => !outside).length
  return `${cut > 0 ? `The ${cut}-minute cut` : 'The whole deck'} is presented: ${count} slides.`
}

/** "slide 7": as the room counts it, by the slides of the cut. */
function numbered(slide: string, slides: readonly Stop[]): string {
  const number = slides.filter(({ outside }) => !outside).findIndex(({ id }) => id === slide) + 1
  if (number > 0) return `slide ${number}`
  return slides.find(({ id }) => id === slide)?.appendix ? 'a slide of the appendix' : 'a slide outside the cut'
}

/** What the room shows besides its slide, in words: to be read on the speaker page, and to be heard when it changes. */

import * as room from '../../strings/browser/room'
import * as strings from '../../strings/browser/speaker'
import type { RoomState, Stop } from '../../talk/state'

/** "Black screen · Frozen: the room keeps slide 7"; empty while the room shows its slide as it is. */
export function flagsOf({ black, frozen, zoomed, slide }: RoomState, slides: readonly Stop[]): string {
  return [
    black && strings.black,
    frozen && strings.frozenOn(numbered(slide, slides)),
    zoomed > 0 && strings.figureFills,
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
    began('black') && `${strings.black}.`,
    is('black') && !now.black && strings.slideAgain,
    began('frozen') && `${strings.frozenOn(numbered(now.slide, slides))}.`,
    is('frozen') && !now.frozen && room.notFrozen,
    began('zoomed') && `${strings.figureFills}.`,
    is('zoomed') && now.zoomed === 0 && samePicture && strings.figureBack,
    is('theme') && (now.theme === 'dark' ? strings.roomIsDark : strings.roomIsLight),
    is('cut') && cutInWords(now.cut, slides),
  ].filter((sentence) => sentence !== false)
}

function cutInWords(cut: number, slides: readonly Stop[]): string {
  const count = slides.filter(({ outside }) => !outside).length
  return cut > 0 ? strings.cutPresented(cut, count) : strings.wholeDeckPresented(count)
}

/** "slide 7": as the room counts it, by the slides of the cut. */
function numbered(slide: string, slides: readonly Stop[]): string {
  const number = slides.filter(({ outside }) => !outside).findIndex(({ id }) => id === slide) + 1
  if (number > 0) return strings.slide(number)
  return slides.find(({ id }) => id === slide)?.appendix ? strings.slideOfAppendix : strings.slideOutside
}

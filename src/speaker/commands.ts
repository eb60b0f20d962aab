/** The commands behind the speaker's keys and buttons; most are requests to the room. */

import { Finder } from '../search/finder'
import * as room from '../strings/browser/room'
import * as search from '../strings/browser/search'
import * as strings from '../strings/browser/speaker'
import { announce } from '../ui/announce'
import { toggleFullScreen } from '../ui/full-screen'
import type { PointerTool } from '../ui/ink/pointer'
import { showHelp } from './dialogs/dialogs'
import { openList } from './dialogs/slide-list'
import type { Commands } from './keys'
import { turnPage } from './page/page-theme'
import type { SpeakerParts } from './parts'
import type { Session } from './session/session'

export function commandsOf(speaker: SpeakerParts): Commands {
  const { session } = speaker
  const is = () => session.state
  const hold = (tool: PointerTool) => speaker.hold(speaker.slides.tool === tool ? undefined : tool)
  const commands: Commands = {
    ...moves(session),
    blackout: () => session.request({ do: 'black', on: !is().black }),
    freeze: () => session.request({ do: 'freeze', on: !is().frozen }),
    theme: () => session.request({ do: 'theme', theme: is().theme === 'dark' ? 'light' : 'dark' }),
    zoom: () => zoom(speaker),
    clear: () => clear(session),
    pointer: () => hold('pointer'),
    pen: () => hold('pen'),
    back: () => back(speaker),
    overview: () => openOverview(speaker),
    goTo: () => find(speaker),
    fullScreen: () => void toggleFullScreen(),
    speaker: () => session.hasRoom || speaker.message.open(),
    clock: () => session.peer.change({ do: session.peer.clock.since === null ? 'start' : 'pause' }),
    ...notesCommands(speaker),
    dark: () => turn(speaker),
    help: () => showHelp(commands),
  }
  return commands
}

const moves = (session: Session) => ({
  next: () => session.request({ do: 'next' }),
  previous: () => session.request({ do: 'previous' }),
  first: () => session.request({ do: 'first' }),
  last: () => session.request({ do: 'last' }),
})

const notesCommands = ({ notes }: SpeakerParts) => ({
  larger: () => notes.resize(1),
  smaller: () => notes.resize(-1),
  notesDown: () => notes.scroll(0.8),
  notesUp: () => notes.scroll(-0.8),
})

function clear({ peer, state }: Session): void {
  peer.clear(state.speaker.slide)
  announce(room.cleared)
}

function turn(speaker: SpeakerParts): void {
  announce(turnPage() === 'dark' ? strings.pageIsDark : strings.pageIsLight)
  speaker.show()
}

function openOverview({ session, plans }: SpeakerParts): void {
  openList(plans.slides, session.state.speaker.slide, (slide) => session.request({ do: 'go', slide, step: 0 }))
}

/** The slide's figures one after the other, then the slide again. */
function zoom({ session, plans }: SpeakerParts): void {
  const { zoomed, slide } = session.state
  const figures = plans.slides.find(({ id }) => id === slide)?.figures ?? 0
  session.request({ do: 'zoom', figure: zoomed < figures ? zoomed + 1 : 0 })
}

function back(speaker: SpeakerParts): void {
  const { session } = speaker
  if (speaker.slides.tool) speaker.hold(undefined)
  else if (session.state.zoomed > 0) session.request({ do: 'zoom', figure: 0 })
  else if (session.state.black) session.request({ do: 'black', on: false })
}

function find({ session, plans }: SpeakerParts): void {
  const sections = plans.slides.map(({ section }) => section)
  const current = plans.slides.find(({ id }) => id === session.state.speaker.slide)?.section
  const go = (slide: HTMLElement) => session.request({ do: 'go', slide: slide.id, step: 0 })
  new Finder({ title: search.goToSlide, slides: sections, current, go }).open()
}

/** A link in the notes leads the talk to its slide. */
export function followNotesLink({ session, plans }: SpeakerParts, hash: string): void {
  const slide = plans.slides.find(
    ({ section }) => section.id === hash.slice(1) || section.querySelector(`#${CSS.escape(hash.slice(1))}`),
  )
  if (slide) session.request({ do: 'go', slide: slide.id, step: 0 })
}

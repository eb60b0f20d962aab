/** What a speaker can do, by name: keys, buttons and other windows all run the same commands. */

import * as strings from '../../strings/browser/stage'
import { announce } from '../../ui/announce'
import type { CommandName } from '../../ui/command-name'
import { leaveFullScreen, toggleFullScreen } from '../../ui/full-screen'
import { turnTheme } from '../../ui/theme/theme-switch'
import { closeZoom, zoomNext } from '../article/zoom'
import { loadFonts } from '../boot/fonts'
import { loadScript } from '../boot/load-script'
import { isSparing } from '../screen/connection'
import { whenIdle } from '../screen/idle'
import type { RoomControls, Stage } from './stage'
import { onTalkSigns } from './talk-signs'

type Command = (stage: Stage) => void | Promise<void>

const COMMANDS: Record<CommandName, Command> = {
  next: ({ reveal }) => reveal.next(),
  previous: ({ reveal }) => reveal.prev(),
  first: ({ reveal, slides, sequence }) => reveal.slide(slides.indexOf(sequence.slides[0] as HTMLElement), 0, -1),
  last: ({ reveal, slides, sequence }) => reveal.slide(slides.indexOf(sequence.slides.at(-1) as HTMLElement), 0),
  goTo: later(
    () => import('../tools/search'),
    ({ openGoTo }, stage) => openGoTo(stage),
  ),
  overview: later(
    () => import('../tools/tools'),
    ({ Overview }, stage) => {
      closeZoom()
      stage.overview ??= new Overview(stage)
      stage.overview.toggle()
    },
  ),
  blackout: ({ reveal }) => reveal.togglePause(),
  fullScreen: toggleFullScreen,
  zoom: ({ reveal }) => {
    if (document.documentElement.dataset.stage === 'slide') zoomNext(reveal.getCurrentSlide())
  },
  theme: () => announce(turnTheme() === 'dark' ? strings.buttons.theme : strings.lightTheme),
  read: (stage) => stage.leave(),
  speaker: inRoom((room) => room.openSpeaker()),
  pointer: inRoom((room) => room.hold('pointer')),
  pen: inRoom((room) => room.hold('pen')),
  clear: inRoom((room) => room.clear()),
  freeze: inRoom((room) => room.freeze()),
  help: later(
    () => import('../tools/tools'),
    ({ toggleHelp }, stage) => toggleHelp(stage),
  ),
  cut: later(
    () => import('../tools/tools'),
    ({ presentAskedCut }, stage) => presentAskedCut(stage),
  ),
  back: (stage) => {
    const { zoomed, stage: shows, hand } = document.documentElement.dataset
    // Where the browser leaves the key to the page, nothing lies over the slide any more.
    if (document.fullscreenElement && zoomed === undefined && shows === 'slide' && !hand) void leaveFullScreen()
    closeZoom()
    stage.overview?.close()
    stage.room?.hold(undefined)
  },
}

/** Allowed without giving the slide back to the room. */
const ON_BLACK: readonly CommandName[] = ['blackout', 'fullScreen', 'theme', 'speaker', 'freeze']
const MOVES: readonly CommandName[] = ['next', 'previous', 'first', 'last', 'back']

/** Runs a command. On a black screen a move only brings back the slide that was there. */
export function run(stage: Stage, name: CommandName): void {
  const black = stage.reveal.isPaused()
  if (black && !ON_BLACK.includes(name)) stage.reveal.togglePause(false)
  if (black && MOVES.includes(name)) return
  void COMMANDS[name](stage)
}

/**
 * Fetches the fonts of the slides that are presented and all pictures, while nothing else is going on, unless the connection is
 * to be spared. Once there are signs of a talk also what opens on demand, the room's side and all fonts, in any case: a talk
 * must not need the network. Whoever only looks at a deck opens next to nothing, and has it from the service worker.
 */
export function fetchAhead(stage: Stage): void {
  const fetchQuietly = () => {
    if (stage.signal.aborted) return
    if (!isSparing()) fetchFor(stage.slides.filter(({ dataset }) => dataset.appendix === undefined))
    onTalkSigns(stage.signal, () => fetchForTalk(stage))
  }
  whenIdle(fetchQuietly)
}

function fetchFor(slides: readonly HTMLElement[]): void {
  void loadFonts(slides)
  for (const each of document.images) each.loading = 'eager'
}

function fetchForTalk(stage: Stage): void {
  fetchFor(stage.slides)
  fetchPart(() => import('../tools/tools'))
  fetchPart(() => import('../tools/search'))
  void import('../room/room').then(({ roomOf }) => stage.signal.aborted || roomOf(stage, run)).catch(() => undefined)
}

/** A failed download is reported when the command is used. */
const fetchPart = (load: () => Promise<unknown>) => void load().catch(() => undefined)

function inRoom(use: (room: RoomControls) => void): Command {
  return later(
    () => import('../room/room'),
    ({ roomOf }, stage) => use(roomOf(stage, run)),
  )
}

function later<Module>(load: () => Promise<Module>, use: (module: Module, stage: Stage) => void): Command {
  return async (stage) => {
    const page = document.documentElement
    page.dataset.loading = ''
    try {
      use(await loadScript(load), stage)
    } catch (error) {
      announce(strings.notLoaded)
      throw error
    } finally {
      delete page.dataset.loading
    }
  }
}

/** Whether a part is on its way: what is typed meanwhile is meant for it. */
export const isLoading = (): boolean => 'loading' in document.documentElement.dataset

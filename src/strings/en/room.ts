/** What is said where a talk has a speaker's page, a pointer and a pen. */

export const frozen = 'Frozen: the speaker moves alone.'
export const speakerPage = 'Speaker page'
export const noSecondWindow = 'The browser did not open a second window. Open the speaker page by its address:'
export const allowWindows = 'Or allow this page to open windows, and press S again.'
export const notFrozen = 'Not frozen any more.'
export const cleared = 'What was written is cleared.'
export const pointerInHand = 'Pointer. Escape puts it away.'
export const penInHand = 'Pen: draw on the slide. Escape puts it away.'
export const putAway = 'Put away.'

/**
 * Where the style changes with the window: media queries name no other widths and heights than these. No browser knows media
 * queries by name, so a test holds every sheet to the list. What is read is in rem, and moves with a reader's letters.
 */
export const WIDTHS: Readonly<Record<string, string>> = {
  '17rem': 'the article, with letters twice as large on a telephone',
  '44rem': 'the article and dialogs in one column; tables become lists',
  '47rem': 'figures have their upright picture where there is one',
  '52rem': 'figures scroll in their own box, and have their button above them',
  '62rem': 'the article has a margin for figures in words',
  '360px': 'the smallest telephones as a remote',
  '560px': 'two fields of a dialog beside each other',
  '600px': 'the overview in two columns, the timing report in small letters',
  '640px': 'the speaker’s page on a telephone',
  '900px': 'the speaker’s page on a tablet held upright',
  '1000px': 'the overview in three columns; links of a slide too small for a finger',
  '1100px': 'the speaker’s words of pace above each other',
}

export const HEIGHTS: Readonly<Record<string, string>> = {
  '20rem': 'dialogs in a window zoomed to four times its size',
  '22rem': 'the article’s bar stays in sight',
  '480px': 'the speaker’s page on a telephone on its side',
  '600px': 'the remote on a telephone on its side',
}

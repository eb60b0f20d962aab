/** Labels have 11 px or more where a figure cannot be drawn as large as the canvas has it. */
export const IN_ARTICLE = { within: 'main', label: 11 }

/**
 * What spreadsheets write in a cell whose formula failed, in English and in Spanish, of Excel (`#N/A`, `#¡REF!`) and of
 * LibreOffice (`#N/D`, `Err:502`).
 */
const ERROR = /^(?:#(?:N\/[AD]|[¡¿]?(?:REF|VALUE|VALOR|NAME|NOMBRE|DIV\/0|NUM|NULL|NULO|SPILL|DESBORDAMIENTO|CALC)[!?])|Err:\d{3})$/i

/** Stands for the result of a formula that its file does not hold, because the program that wrote it never worked it out. */
export const UNCOMPUTED = '(fórmula sin calcular)'

/** Whether a cell's text is a spreadsheet's error and no value of anybody. */
export const isSheetError = (text: string): boolean => text === UNCOMPUTED || ERROR.test(text)

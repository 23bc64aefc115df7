/** Where the people are whom the browser tests stand for, and the tests with them. */
export const TIME_ZONE = 'America/Santiago'

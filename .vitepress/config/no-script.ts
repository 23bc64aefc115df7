import { siteStrings } from '../theme/strings/site'

/** Says on a built page what it cannot do without scripts, where the tools would seem to load for ever. Outside of what Vue draws. */
export const withNoScript = (html: string): string =>
  html.replace('</body>', `<noscript><p class="no-script no-print">${siteStrings.noScript}</p></noscript>\n  $&`)

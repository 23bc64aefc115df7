/**
 * Prose in Markdown as plain text: paragraphs of one line each, list items with a dash. For texts of a few lines, such as a task or a
 * definition; not for tables or code.
 */
export function plainMarkdown(markdown: string): string {
  return markdown
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith(':::'))
    .map((block) => block.split('\n').map(inline).reduce((text, line) => text + (text === '' ? '' : /^(?:–|\d+\.) /.test(line) ? '\n' : ' ') + line, ''))
    .join('\n')
}

function inline(line: string): string {
  return line.trim()
    .replace(/^[-*] /, '– ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)/g, '$2')
    .replace(/`([^`]*)`/g, '$1')
}

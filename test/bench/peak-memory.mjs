// Imported before a script, it says on standard error how much memory the process took at its peak (kilobytes).
process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`))

process.stderr.write('Uso: npm run -s score -- <instrumento> <archivo.json|archivo.csv>... [--hours N]\n')
process.exitCode = 2

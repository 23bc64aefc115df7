// The least that csv-parse can do with a file: read every record and count them.
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'

let records = 0
const parser = createReadStream(process.argv[2]).pipe(parse())
parser.on('data', () => records++)
parser.on('end', () => console.log(records))

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

// Opens as many connections as it is told, says half a request in each and holds them: prints how many were open at
// once, then, when its input ends, how many of them the server has closed.

const [host = '127.0.0.1', port = '0', wanted = '500'] = process.argv.slice(2)
const TOGETHER = 200
const sockets: Socket[] = []
let closed = 0

for (let left = Number(wanted); left > 0; left -= TOGETHER) {
  const opened = await Promise.all(Array.from({ length: Math.min(left, TOGETHER) }, open))
  sockets.push(...opened.filter((each) => each !== null))
}
console.log(sockets.length - closed)
process.stdin.resume()
await once(process.stdin, 'end')
console.log(closed)
process.exit()

async function open(): Promise<Socket | null> {
  const socket = connect(Number(port), host)
  const failed = new Promise<null>((resolve) => socket.once('error', () => resolve(null)))
  const came = once(socket, 'connect').then(
    () => socket,
    () => null,
  )
  const answered = await Promise.race([came, failed])
  if (!answered) return null
  socket.on('error', () => {})
  socket.once('close', () => closed++)
  // Otherwise an end is never noticed.
  socket.resume()
  socket.write('GET /api/health HTTP/1.1\r\nHost: x\r\n')
  return socket
}

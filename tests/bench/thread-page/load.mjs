// Sends requests over so many connections that stay open, one at a time on each, for so many seconds. Plain sockets:
// what the generator itself needs would be counted against both sides.
import net from 'node:net';

process.on('message', (work) => {
  run(work).then(
    (milliseconds) => process.send({ milliseconds }),
    (error) => process.send({ error: error.message }),
  );
});

async function run({ url, requests, connections, seconds }) {
  const target = new URL(url);
  const frames = requests.map((request) => frame(target, request));
  const until = performance.now() + seconds * 1000;
  let answered = 0;
  let next = 0;
  const began = performance.now();
  const one = () =>
    new Promise((resolve, reject) => {
      const socket = net.connect(Number(target.port), target.hostname);
      socket.setNoDelay(true);
      let chunks = [];
      let had = 0;
      let needed = 0;
      const send = () => {
        chunks = [];
        had = 0;
        needed = 0;
        socket.write(frames[next++ % frames.length]);
      };
      socket.once('connect', send);
      socket.once('error', reject);
      socket.on('data', (chunk) => {
        chunks.push(chunk);
        had += chunk.length;
        if (!needed) needed = lengthOf(chunks);
        if (!needed || had < needed) return;
        if (!chunks[0].subarray(0, 12).equals(OK))
          return reject(new Error(`Answered ${Buffer.concat(chunks).subarray(0, 500)}`));
        answered += 1;
        if (performance.now() < until) send();
        else socket.destroy() && resolve();
      });
    });
  await Promise.all(Array.from({ length: connections }, one));
  return ((performance.now() - began) * connections) / answered;
}

const OK = Buffer.from('HTTP/1.1 200');
const HEAD_END = Buffer.from('\r\n\r\n');

/** How many bytes the answer has in all; 0 while its head is not complete. */
function lengthOf(chunks) {
  const head = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
  const end = head.indexOf(HEAD_END);
  if (end < 0) return 0;
  const length = /content-length: (\d+)/i.exec(head.subarray(0, end).toString('latin1'));
  if (!length) throw new Error(`An answer without its length: ${head.subarray(0, end)}`);
  return end + HEAD_END.length + Number(length[1]);
}

function frame(target, { method, path, headers, body }) {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `host: ${target.host}`,
    'connection: keep-alive',
    'accept: application/json',
  ];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body) lines.push(`content-length: ${Buffer.byteLength(body)}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

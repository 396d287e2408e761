// Browsers as far as listening goes. Those of the first cookies are in the room; posts are written by some of them.
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { io } from 'socket.io-client';

const POST = 'mutation Reply($input: PostInput!) { post(input: $input) { id seq } }';
const AT_ONCE = 50;
const PATIENCE_MS = 20_000;

const agent = new http.Agent({ keepAlive: true });
const waiting = new Map();
let scene;

process.on('message', (message) => {
  const acts = { connect, post };
  acts[message.act](message).then(
    (answer) => process.send({ answer }),
    (error) => process.send({ error: error.message }),
  );
});

async function connect({ urls, cookies, inside, bare, threadId }) {
  scene = { urls, cookies, inside, bare, threadId };
  for (let from = 0; from < cookies.length; from += AT_ONCE)
    await Promise.all(
      cookies.slice(from, from + AT_ONCE).map((cookie, number) => listen(cookie, from + number)),
    );
}

function listen(cookie, number) {
  const { urls, inside } = scene;
  const socket = io(urls[number % urls.length], {
    path: '/realtime',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    query: { inside: number < inside ? '1' : '0' },
    extraHeaders: { cookie },
  });
  socket.on('post.added', ({ postId }) => waiting.get(postId)?.());
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
}

/** Milliseconds from each send to the last of those in the room. */
async function post({ perSecond, seconds }) {
  const times = [];
  const begun = performance.now();
  for (let number = 0; number < perSecond * seconds; number += 1) {
    const due = begun + (number * 1000) / perSecond;
    if (due > performance.now()) await wait(due - performance.now());
    times.push(one(number));
  }
  return Promise.all(times);
}

async function one(number) {
  const { urls, cookies, inside, bare, threadId } = scene;
  const input = { threadId, id: randomUUID(), text: 'The group takes note of the report and goes on.' };
  let missing = inside;
  const everybody = new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${missing} have not heard of a post.`)), PATIENCE_MS);
    waiting.set(input.id, () => {
      missing -= 1;
      if (missing > 0) return;
      clearTimeout(late);
      resolve(performance.now());
    });
  });
  const from = performance.now();
  const sent = send(
    `${urls[number % urls.length]}${bare ? '/' : '/graphql'}`,
    cookies[number % inside],
    bare ? input : { operationName: 'Reply', query: POST, variables: { input } },
  );
  const [until] = await Promise.all([everybody, sent]);
  waiting.delete(input.id);
  return until - from;
}

function send(url, cookie, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', cookie } },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString();
          if (JSON.parse(answer).data?.post) resolve();
          else reject(new Error(`A post was refused: ${answer}`));
        });
      },
    );
    request.once('error', reject);
    request.end(JSON.stringify(body));
  });
}

// The physical limit of a reply and of its way to others: one INSERT, then one emit to those who asked to be in the room.
import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, keepAlive: true });
await pool.query(
  `CREATE TABLE IF NOT EXISTS bare_post (id uuid PRIMARY KEY, thread_id uuid NOT NULL, seq bigserial, text text NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now())`,
);
const INSERT = 'INSERT INTO bare_post (id, thread_id, text) VALUES ($1, $2, $3) RETURNING seq';

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    reply(JSON.parse(Buffer.concat(chunks).toString())).then(
      (post) => {
        const body = Buffer.from(JSON.stringify({ data: { post } }));
        response
          .writeHead(200, {
            'content-type': 'application/json; charset=utf-8',
            'content-length': body.length,
          })
          .end(body);
      },
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});

const io = new Server(server, { path: '/realtime', serveClient: false, ...(await shared()) });
io.on('connection', (socket) => socket.handshake.query.inside === '1' && socket.join('readers'));

async function reply({ id, threadId, text }) {
  const { rows } = await pool.query({ name: 'reply', text: INSERT, values: [id, threadId, text] });
  const seq = Number(rows[0].seq);
  io.to('readers').emit('post.added', { threadId, bodyId: threadId, postId: id, seq, authorId: threadId });
  return { id, seq };
}

async function shared() {
  if (!process.env.REDIS_URL) return {};
  const [{ createClient }, { createAdapter }] = await Promise.all([
    import('redis'),
    import('@socket.io/redis-streams-adapter'),
  ]);
  const redis = createClient({ url: process.env.REDIS_URL });
  await redis.connect();
  return { adapter: createAdapter(redis) };
}

server.listen(0, '127.0.0.1', () => process.send(server.address().port));

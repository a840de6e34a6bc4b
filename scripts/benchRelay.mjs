// What a service of a classroom is measured beside: it passes on to the desk what learners say, and does nothing else.
import { WebSocketServer } from 'ws';

const seats = [];
const desks = [];
const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.env.PORT) });
server.on('connection', (socket, { url }) => {
  const say = (message) => socket.send(JSON.stringify(message));
  socket.on('message', (text) => hear(JSON.parse(text), url === '/room', say));
});
server.on('listening', () => console.log('Ctrl+C ends it.'));
process.on('disconnect', () => process.exit());

function hear({ type, run, from, entries, of }, isLearner, say) {
  if (type === 'open') {
    desks.push(say);
    say({ type: 'opened', seats });
  }
  if (type === 'join') {
    seats.push(seats.length.toString(16).padStart(12, '0'));
    say({ type: 'seated', seat: seats.at(-1) });
  }
  if (type !== 'entries' || !isLearner) return;
  say({ type: 'ack', run, have: from + entries.length });
  for (const tell of desks) tell({ type: 'log', seat: run, run, from, entries, of });
}

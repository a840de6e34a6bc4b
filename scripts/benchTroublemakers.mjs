// Two who disturb a measured class: one hands over all that it has again and again, as fast as it can, and one asks for
// its whole log again and again and reads nothing of what it is told. A program of its own: they must not keep the clock
// of the class from going.
import { joining, openSeat } from './benchClass.mjs';

// What is on its way in a socket, before more is put into it.
const FULL = 1_000_000;

process.once('message', async ({ port, pin, log, format }) => {
  const run = 'ab';
  const all = { type: 'entries', run, format, from: 0, entries: log.slice(0, 200), of: log.length };
  const [flooding, hanging] = await Promise.all(
    ['Flooding', 'Hanging'].map((name) => openSeat(port, joining(pin, name), () => undefined)),
  );
  hanging.line.say(all);
  hanging.line.socket.pause();
  process.send('begun');
  setInterval(() => {
    for (const [{ line }, message] of [
      [flooding, all],
      [flooding, { type: 'want', run, from: 0 }],
      [hanging, { type: 'want', run, from: 0 }],
    ])
      while (line.socket.bufferedAmount < FULL && line.socket.readyState === line.socket.OPEN) line.say(message);
  }, 20);
});
process.on('disconnect', () => process.exit());

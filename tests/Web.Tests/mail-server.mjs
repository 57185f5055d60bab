// A mail server for tests: takes whatever comes on a free port of this machine, which it prints, then prints each message in one line of base64.
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', part => parts.push(part));
    stream.on('end', () => {
      console.log('message ' + Buffer.concat(parts).toString('base64'));
      done();
    });
  },
});
server.on('error', error => console.error(error));
server.listen(0, '127.0.0.1', () => console.log('port ' + server.server.address().port));
// Ends with the test that started it.
process.stdin.on('end', () => process.exit(0)).resume();

// A mail server for tests: takes what comes on a port of this machine (the first argument, else a free one), which it prints, then prints
// each message in one line of base64. What the name of the recipient begins with tries its sender: "refused", "later" (once), "mute" (once, says
// nothing to the recipient), "slow" (once, answers long after it took the mail), "cut". With files of a key and a certificate as further arguments
// it takes mail only encrypted, and only of the user "xanh".
import { readFileSync } from 'node:fs';
import { SMTPServer } from 'smtp-server';

const seen = new Set();
const isFirst = address => !seen.has(address) && seen.add(address);
const says = (words, code) => Object.assign(new Error(words), { responseCode: code });

const [port, key, cert] = process.argv.slice(2);
const plain = { authOptional: true, disabledCommands: ['STARTTLS'] };
const encrypted = () => ({
  key: readFileSync(key),
  cert: readFileSync(cert),
  onAuth(auth, session, done) {
    console.log('signed in ' + (session.secure ? 'encrypted' : 'in the open'));
    auth.username === 'xanh' && auth.password === 'Mật khẩu thư 7' ? done(null, { user: auth.username }) : done(says('Wrong password', 535));
  },
  onMailFrom(address, session, done) {
    session.secure && session.user === 'xanh' ? done() : done(says('Encrypt and sign in first', 530));
  },
});

const server = new SMTPServer({
  ...(key ? encrypted() : plain),
  onRcptTo(address, session, done) {
    if (address.address.startsWith('refused'))
      return done(says('No such mailbox here', 550));
    if (address.address.startsWith('later') && isFirst(address.address))
      return done(says('Greylisted, come again', 451));
    if (address.address.startsWith('mute') && isFirst(address.address))
      return console.log('mute');
    done();
  },
  onData(stream, session, done) {
    const parts = [];
    const to = session.envelope.rcptTo[0].address;
    stream.on('data', part => parts.push(part));
    stream.on('end', () => {
      console.log('message ' + Buffer.concat(parts).toString('base64'));
      if (to.startsWith('cut'))
        return process.exit(0);
      setTimeout(done, to.startsWith('slow') && isFirst(to) ? 60_000 : 0);
    });
  },
});
server.on('error', error => console.error(error));
server.listen(Number(port ?? 0), '127.0.0.1', () => console.log('port ' + server.server.address().port));
// Ends with the test that started it.
process.stdin.on('end', () => process.exit(0)).resume();

import { createServer } from 'wxt';
import { serveFolder } from '../cli/serve.ts';

// Runs in the project's own Node, which reads TypeScript as it is.
const samples = await Promise.all(['samples/marlow-bikes', 'samples/muebles-alborada'].map(serveFolder));
const server = await createServer({
  webExt: {
    binaries: { chrome: process.env.CHROMIUM_PATH },
    startUrls: samples.map(({ url }) => url),
    // Chromium refuses to run as root inside its sandbox.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
});
await server.start();

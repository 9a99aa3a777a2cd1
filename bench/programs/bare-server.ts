// A bare node:http server that reads each request to its end and answers with the body that it is told.
import { createServer } from 'node:http';

process.once('message', (body: string) => {
  const server = createServer((request, response) => {
    request
      .on('data', () => undefined)
      .on('end', () => {
        const head = {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        };
        response.writeHead(200, head).end(body);
      });
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
});

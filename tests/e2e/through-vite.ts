import { createServer, type ViteDevServer } from 'vite';

let server: Promise<ViteDevServer> | undefined;

/**
 * What Vite makes of a file: content finds its files by where they stand, which Node alone does not. The server is
 * started when the first is wanted.
 */
export async function throughVite<Module>(file: `/tests/${string}.ts`): Promise<Module> {
  server ??= createServer({
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  return (await (await server).ssrLoadModule(file)) as Module;
}

/** To be called when no more is wanted. */
export async function closeVite(): Promise<void> {
  await (await server)?.close();
  server = undefined;
}

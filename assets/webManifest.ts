import type { Plugin, Rolldown } from 'vite';

const NAME = 'manifest.webmanifest';
const WALL = '#37342f';

const findIcon = (bundle: Rolldown.OutputBundle): string => {
  const icon = Object.values(bundle).find(
    (file) => file.type === 'asset' && file.names.includes('icon.svg'),
  );
  if (icon === undefined) throw new Error('The page has no icon.');
  return icon.fileName;
};

/** Ships what a browser wants to know to hang the page among its programs. */
export const webManifest = (): Plugin => ({
  name: 'web-manifest',
  apply: 'build',
  enforce: 'post',
  transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'manifest', href: `./${NAME}` } }],
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const manifest = {
        name: 'Valérie, a piano that paints',
        short_name: 'Valérie',
        description:
          'Chopin’s Nocturne Op. 9 No. 2 becomes an Impressionist oil painting, stroke by note.',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: WALL,
        theme_color: WALL,
        icons: [{ src: findIcon(bundle), sizes: 'any', type: 'image/svg+xml' }],
      };
      this.emitFile({ type: 'asset', fileName: NAME, source: JSON.stringify(manifest) });
    },
  },
});

/** The Go that set-up fetches where there is none: which version, for which machines, and what each archive has to be. */

export type PinnedGo = {
  /** Such as go1.26.8. */
  version: string;
  /** Such as linux-amd64. */
  platform: string;
  /** Of the archive. */
  bytes: number;
  sha256: string;
};

const version = 'go1.26.8';

/**
 * Of the toolchain modules' archives. `go mod download golang.org/toolchain@v0.0.1-<version>.<platform>` checks what it fetches against
 * sum.golang.org; the sums here are those of the files that it kept. docs/decisions/0028-go-is-fetched-as-a-module.md has the command.
 */
const archives: Record<string, { bytes: number; sha256: string }> = {
  'linux-amd64': {
    bytes: 71_680_185,
    sha256: '30c2b1bf7dcc88d3eb0a1364e47ddd9128edb3110a30e8a0ef61cd5856b31de7',
  },
  'linux-arm64': {
    bytes: 68_581_891,
    sha256: '02b36b6787b3ac767668f630e2998df45a3b1f9ffee08d1bf3ef6487cd658d99',
  },
  'darwin-amd64': {
    bytes: 72_726_289,
    sha256: 'fe99a2009e5bb51e06d7784f1a486478673512041c2671157bd382806e2aedcf',
  },
  'darwin-arm64': {
    bytes: 69_567_788,
    sha256: '0aad5fb52b88498885290178adc0bcfe429bc63012621af9f83282eb640bd9c7',
  },
};

const architectures: Record<string, string> = { x64: 'amd64', arm64: 'arm64' };

/** Null where no archive is known for this kind of machine. */
export function pinnedGo(system: string = process.platform, architecture: string = process.arch): PinnedGo | null {
  const platform = `${system}-${architectures[architecture] ?? architecture}`;
  const archive = archives[platform];
  return archive ? { version, platform, ...archive } : null;
}

/** What every name in the archive begins with, and what the archive is called at a module proxy. */
export const moduleOf = ({ version, platform }: PinnedGo) => ({
  prefix: `golang.org/toolchain@v0.0.1-${version}.${platform}/`,
  address: `golang.org/toolchain/@v/v0.0.1-${version}.${platform}.zip`,
});

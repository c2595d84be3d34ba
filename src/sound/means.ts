/** How much of the piano a machine can bear: all, or fewer layers, half the rate and shorter tails in a third of the memory. */
export type Means = 'full' | 'light';

/** What a browser tells of its machine, and what of that it does not tell. */
export interface Machine {
  /** In GB, as far as 8; only Chromium tells. */
  readonly memory?: number | undefined;
  /** Whether the visitor asks for little data. */
  readonly saveData?: boolean | undefined;
  /** Whether it is pointed at with fingers. */
  readonly coarse: boolean;
  /** The shorter side of its screen, in CSS pixels. */
  readonly shorterSide: number;
}

const LITTLE_MEMORY = 4;
// Tablets begin above it; a kiosk's touch screen is larger.
const PHONE = 600;

/** The light instrument for telephones, for little memory and where data is dear. */
export const meansFor = ({ memory, saveData, coarse, shorterSide }: Machine): Means => {
  const little = memory !== undefined && memory < LITTLE_MEMORY;
  const phone = coarse && shorterSide < PHONE;
  return little || saveData === true || phone ? 'light' : 'full';
};

interface Told {
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean };
}

/** The means of the machine that the page runs on. */
export const readMeans = (): Means => {
  const { deviceMemory, connection }: Navigator & Told = navigator;
  return meansFor({
    memory: deviceMemory,
    saveData: connection?.saveData,
    coarse: matchMedia('(pointer: coarse)').matches,
    shorterSide: Math.min(screen.width, screen.height),
  });
};

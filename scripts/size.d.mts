type Sizes = { emptyPage: number; startPage: number; sites: { site: string; bytes: number }[] };

export function measureSizes(): Sizes;
export function measureSingleFile(): { single: number; build: number };

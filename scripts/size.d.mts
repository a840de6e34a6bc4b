type Sizes = { emptyPage: number; startPage: number; sites: { site: string; bytes: number }[] };

export function measureSizes(): Sizes;

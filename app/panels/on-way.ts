import { lateListing } from '@/app/store/listed';
import { useStore } from '@/app/store/store';

/** The way across lessons that the page is on, and at which of its stops; null: Next goes through the lesson. */
export const useOnWay = () => useStore((state) => lateListing()?.placeOnWay(state) ?? null);

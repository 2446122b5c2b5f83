/** What runs on the home page: the network that the tour opens with. Its steps are not needed for that. */
export { opening as network } from '@/content/lessons/vit/network';

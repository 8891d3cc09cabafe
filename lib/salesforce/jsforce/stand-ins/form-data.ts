/** jsforce asks of each body whether it is one of these; Threadside sends JSON only. */
export default class FormData {}

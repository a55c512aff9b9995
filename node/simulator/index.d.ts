/** The path of the simulator's program. */
export declare const program: string;

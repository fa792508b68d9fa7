/**
 * Programs that tests start in a virtual machine of their own: on the module path, with little memory. They lie outside
 * the packages of the library, for a module shares its packages with nobody. Start at
 * {@link dev.offprint.launch.Launch}.
 */
@NullMarked
package dev.offprint.launch;

import org.jspecify.annotations.NullMarked;

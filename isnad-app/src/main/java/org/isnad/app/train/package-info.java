/**
 * Learns the coder's weights from news coded by hand.
 *
 * <p>A training example is a choice: several options, each with its signs, one of them right. A
 * role of an event is a choice among sets of countries; an event a choice between being one and
 * not.
 */
package org.isnad.app.train;

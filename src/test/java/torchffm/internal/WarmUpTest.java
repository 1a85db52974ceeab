package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.FunctionDescriptor;
import java.util.List;
import org.junit.jupiter.api.Test;
import torchffm.Torch;
import torchffm.bindings.torchffm_h;

/** The shapes that are linked beforehand are those of the functions that a program's first calls need. */
class WarmUpTest {

    @Test
    void theShapesAreThoseOfTheFunctions() {
        Torch.info(); // loads the library, without which the bindings find no function
        List<FunctionDescriptor> functions = List.of(
                torchffm_h.tf_interface_version$descriptor(),
                torchffm_h.tf_release$descriptor(),
                torchffm_h.tf_op_find$descriptor(),
                torchffm_h.tf_op_call$descriptor());
        assertEquals(functions, WarmUp.shapes());
    }
}

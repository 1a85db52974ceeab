// Row 6, the C++ side: the least that uses LibTorch; beside FirstSum.java and first_sum.py.
#include <ATen/ATen.h>

#include <iostream>

int main() {
    std::cout << "{\"check\": [" << at::ones({2, 2}).sum().item<double>() << "]}" << std::endl;
    return 0;
}
